package fr.iprofessionnel.bench;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import com.sun.management.OperatingSystemMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryUsage;
import java.lang.management.PlatformLoggingMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Looks into the virtual machine of the server: its heap and its processor time. */
final class Jvm implements AutoCloseable {

    private final JMXConnector lien;
    private final MemoryMXBean memoire;
    private final OperatingSystemMXBean systeme;
    private final PlatformLoggingMXBean journaux;
    private final List<GarbageCollectorMXBean> ramasseurs;

    @SuppressWarnings("BanJNDI") // The address is the one that the process itself gives, on this machine.
    Jvm(long processus) throws IOException, AttachNotSupportedException {
        VirtualMachine machine = VirtualMachine.attach(String.valueOf(processus));
        try {
            lien = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
        } finally {
            machine.detach();
        }
        MBeanServerConnection serveur = lien.getMBeanServerConnection();
        memoire = ManagementFactory.getPlatformMXBean(serveur, MemoryMXBean.class);
        journaux = ManagementFactory.getPlatformMXBean(serveur, PlatformLoggingMXBean.class);
        systeme = ManagementFactory.getPlatformMXBean(serveur, OperatingSystemMXBean.class);
        ramasseurs = new ArrayList<>(ManagementFactory.getPlatformMXBeans(serveur, GarbageCollectorMXBean.class));
    }

    /** Makes a category of the log more or less talkative. */
    void regler(String categorie, Level niveau) {
        journaux.setLoggerLevel(categorie, niveau == null ? null : niveau.getName());
    }

    /** Processor time used so far, in nanoseconds. */
    long processeur() {
        return systeme.getProcessCpuTime();
    }

    /** Bytes of heap used now, garbage included. */
    long tas() {
        return memoire.getHeapMemoryUsage().getUsed();
    }

    long tasMaximal() {
        return memoire.getHeapMemoryUsage().getMax();
    }

    /** Bytes of heap used after a collection of all of it. */
    long tasVivant() {
        for (int i = 0; i < 3; i++) {
            memoire.gc();
        }
        return tas();
    }

    /** Bytes of heap that the last collections left; 0 before the first one. */
    long tasApresRamassage() {
        long plus = 0;
        for (GarbageCollectorMXBean ramasseur : ramasseurs) {
            GcInfo dernier = ramasseur.getLastGcInfo();
            if (dernier != null) {
                plus = Math.max(
                        plus,
                        dernier.getMemoryUsageAfterGc().entrySet().stream()
                                .filter(z -> z.getKey().startsWith("G1"))
                                .map(Map.Entry::getValue)
                                .mapToLong(MemoryUsage::getUsed)
                                .sum());
            }
        }
        return plus;
    }

    @Override
    public void close() throws IOException {
        lien.close();
    }
}
