package fr.iprofessionnel.socle;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A pooled connection that opens itself again, between two transactions, after the database was restarted.
 *
 * <p>A pool made by {@code @DataSourceDefinition} cannot be told to check its connections, so that a restart of
 * PostgreSQL would leave dead ones in it until the server is restarted too. A transaction under way still fails, as it
 * must; the next one works. It also counts the statements prepared, for {@link CompteurSql}.
 */
final class ConnexionReparable implements InvocationHandler {

    /** A connection that was used less than this long ago is believed to be alive. */
    private static final long CONFIANCE_NANOS = 5_000_000_000L;

    private static final int CONTROLE_SECONDES = 2;

    /** Opens a physical connection. */
    interface Ouverture {
        Connection ouvrir() throws SQLException;
    }

    private final Ouverture ouverture;
    private Connection reelle;
    private long dernierUsage = System.nanoTime();

    private ConnexionReparable(Connection reelle, Ouverture ouverture) {
        this.reelle = reelle;
        this.ouverture = ouverture;
    }

    static Connection autour(Connection reelle, Ouverture ouverture) {
        return (Connection) Proxy.newProxyInstance(
                ConnexionReparable.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new ConnexionReparable(reelle, ouverture));
    }

    @Override
    public Object invoke(Object proxy, Method methode, Object[] arguments) throws Throwable {
        if (methode.getName().equals("equals")) {
            return proxy == arguments[0];
        }
        if (methode.getName().equals("hashCode")) {
            return System.identityHashCode(proxy);
        }
        if (debuteUneTransaction(methode, arguments) || estUneLectureSeule(methode)) {
            reparer();
        }
        return appeler(methode, arguments);
    }

    private static boolean debuteUneTransaction(Method methode, Object[] arguments) {
        return methode.getName().equals("setAutoCommit") && Boolean.FALSE.equals(arguments[0]);
    }

    /** A statement outside of any transaction, which is its own. */
    private boolean estUneLectureSeule(Method methode) throws SQLException {
        return methode.getName().equals("prepareStatement")
                && System.nanoTime() - dernierUsage >= CONFIANCE_NANOS
                && (reelle.isClosed() || reelle.getAutoCommit());
    }

    private void reparer() throws SQLException {
        if (System.nanoTime() - dernierUsage < CONFIANCE_NANOS || reelle.isValid(CONTROLE_SECONDES)) {
            return;
        }
        try {
            reelle.close();
        } catch (SQLException e) {
            // It is dead: nothing to close.
        }
        reelle = ouverture.ouvrir();
    }

    private Object appeler(Method methode, Object[] arguments) throws Throwable {
        if (methode.getName().startsWith("prepare")) {
            CompteurSql.compter();
        }
        try {
            Object resultat = methode.invoke(reelle, arguments);
            dernierUsage = System.nanoTime();
            return resultat;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException sql && estRompue(sql)) {
                dernierUsage = System.nanoTime() - 2 * CONFIANCE_NANOS;
            }
            throw e.getCause();
        }
    }

    /** Class 08 of the SQL standard, and PostgreSQL's shutdown of the session. */
    private static boolean estRompue(SQLException e) {
        String etat = e.getSQLState();
        return etat != null && (etat.startsWith("08") || etat.startsWith("57P"));
    }
}
