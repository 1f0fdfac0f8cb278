package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Role;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the roles of an account as their names, separated by commas: they are read at each request, in one row. */
@Converter
public class RolesConverter implements AttributeConverter<Set<Role>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Role> roles) {
        return ecrire(roles);
    }

    /** As kept in the column. */
    public static String ecrire(Set<Role> roles) {
        return roles.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Role> convertToEntityAttribute(String noms) {
        return lire(noms);
    }

    /** From what the column keeps. */
    public static Set<Role> lire(String noms) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (noms != null && !noms.isEmpty()) {
            Arrays.stream(noms.split(",", -1)).map(Role::valueOf).forEach(roles::add);
        }
        return roles;
    }
}
