package fr.iprofessionnel.socle;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads our own values in pages: {@code #{page.titre}} and {@code #{ligne.nom()}}, without looking for the bean and the
 * method anew each time, which is most of what an expression costs. It answers for the beans that have a scope, and for
 * the public methods without argument of the classes of the application; everything else is left to Faces.
 */
public class AccesseursResolver extends ELResolver {

    private static final String NOTRE = "fr.iprofessionnel.";

    /** Method by what an expression calls it: its name, and the property that it gives. */
    private static final ClassValue<Map<String, Method>> METHODES = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> methodes = new HashMap<>();
            if (type.getName().startsWith(NOTRE)) {
                for (Method methode : type.getMethods()) {
                    if (estLisible(methode)) {
                        methodes.put(methode.getName() + "()", methode);
                        propriete(methode).ifPresent(nom -> methodes.put(nom, methode));
                    }
                }
            }
            return methodes;
        }
    };

    private static boolean estLisible(Method methode) {
        return methode.getParameterCount() == 0
                && methode.getReturnType() != void.class
                && !methode.isBridge()
                && methode.getDeclaringClass() != Object.class
                && Modifier.isPublic(methode.getDeclaringClass().getModifiers())
                && !Modifier.isStatic(methode.getModifiers());
    }

    private static Optional<String> propriete(Method methode) {
        String nom = methode.getName();
        int prefixe =
                nom.startsWith("get") ? 3 : nom.startsWith("is") && methode.getReturnType() == boolean.class ? 2 : 0;
        return prefixe == 0 || nom.length() == prefixe
                ? Optional.empty()
                : Optional.of(Introspector.decapitalize(nom.substring(prefixe)));
    }

    /** What stands for a name that is no bean of ours. */
    private static final Object AUCUN = new Object();

    private final Map<String, Object> beans = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext contexte, Object base, Object propriete) {
        if (base != null) {
            return lire(contexte, base, propriete, String.valueOf(propriete));
        }
        Object bean = beans.computeIfAbsent(String.valueOf(propriete), AccesseursResolver::bean);
        if (bean == AUCUN) {
            return null;
        }
        contexte.setPropertyResolved(null, propriete);
        return bean;
    }

    /** The reference of a bean of a scope of CDI: one object serves every request, and finds the instance of each. */
    private static Object bean(String nom) {
        BeanManager beans = CDI.current().getBeanManager();
        Bean<?> bean = beans.resolve(beans.getBeans(nom));
        return bean == null || !beans.isNormalScope(bean.getScope())
                ? AUCUN
                : beans.getReference(bean, Object.class, beans.createCreationalContext(bean));
    }

    @Override
    public Object invoke(ELContext contexte, Object base, Object methode, Class<?>[] types, Object[] parametres) {
        return base == null || (parametres != null && parametres.length > 0)
                ? null
                : lire(contexte, base, methode, methode + "()");
    }

    private static Object lire(ELContext contexte, Object base, Object propriete, String nom) {
        Method methode = METHODES.get(base.getClass()).get(nom);
        if (methode == null) {
            return null;
        }
        try {
            Object valeur = methode.invoke(base);
            contexte.setPropertyResolved(base, propriete);
            return valeur;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext contexte, Object base, Object propriete) {
        return null;
    }

    @Override
    public void setValue(ELContext contexte, Object base, Object propriete, Object valeur) {
        // Left to the resolvers of Faces.
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
