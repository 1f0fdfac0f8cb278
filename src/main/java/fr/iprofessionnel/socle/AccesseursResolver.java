package fr.iprofessionnel.socle;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the components of records in pages ({@code #{ligne.nom()}}) without looking for the method anew each time, which
 * is most of what a table of many cells costs. It answers for these accessors alone.
 */
public class AccesseursResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> ACCESSEURS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accesseurs = new HashMap<>();
            boolean visible = java.lang.reflect.Modifier.isPublic(type.getModifiers());
            for (RecordComponent composant : visible ? type.getRecordComponents() : new RecordComponent[0]) {
                accesseurs.put(composant.getName(), composant.getAccessor());
            }
            return accesseurs;
        }
    };

    @Override
    public Object invoke(ELContext contexte, Object base, Object methode, Class<?>[] types, Object[] parametres) {
        if (!(base instanceof Record) || (parametres != null && parametres.length > 0)) {
            return null;
        }
        Method accesseur = ACCESSEURS.get(base.getClass()).get(String.valueOf(methode));
        if (accesseur == null) {
            return null;
        }
        try {
            Object valeur = accesseur.invoke(base);
            contexte.setPropertyResolved(base, methode);
            return valeur;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Object getValue(ELContext contexte, Object base, Object propriete) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext contexte, Object base, Object propriete) {
        return null;
    }

    @Override
    public void setValue(ELContext contexte, Object base, Object propriete, Object valeur) {
        // Records have no value to set.
    }

    @Override
    public boolean isReadOnly(ELContext contexte, Object base, Object propriete) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext contexte, Object base) {
        return null;
    }
}
