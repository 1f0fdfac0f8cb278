package fr.iprofessionnel.services;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the check of the links out of the internal network: an address is asked only when every one of those that its host
 * stands for is on the Internet, or when the configuration names the host. The JVM remembers what a host stands for for
 * some seconds, so that the request that follows goes where was looked.
 */
final class GardeReseau {

    private static final Set<String> PROTOCOLES = Set.of("http", "https");

    /** First bits of the IPv4 addresses that are not on the Internet: address and length (RFC 6890). */
    private static final int[][] RESERVEES = {
        {0, 0, 8},
        {10, 0, 8},
        {100, 64, 10},
        {127, 0, 8},
        {169, 254, 16},
        {172, 16, 12},
        {192, 0, 16},
        {192, 168, 16},
        {198, 18, 15},
        {224, 0, 3}
    };

    private final Set<String> admis;

    /** @param admis hosts of the internal network that may be asked */
    GardeReseau(Collection<String> admis) {
        this.admis = admis.stream().map(h -> h.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether this address may be asked.
     *
     * @throws UnknownHostException when its host stands for nothing
     */
    boolean admet(URI adresse) throws UnknownHostException {
        String hote = adresse.getHost();
        if (hote == null || adresse.getUserInfo() != null || !PROTOCOLES.contains(adresse.getScheme())) {
            return false;
        }
        return admis.contains(hote.toLowerCase(Locale.ROOT))
                || Arrays.stream(InetAddress.getAllByName(hote)).allMatch(GardeReseau::estPublique);
    }

    /** Whether it is on the Internet; an IPv6 address that wraps an IPv4 one never is. */
    static boolean estPublique(InetAddress adresse) {
        byte[] octets = adresse.getAddress();
        if (adresse instanceof Inet4Address) {
            return Arrays.stream(RESERVEES).noneMatch(r -> commence(octets, r[0], r[1], r[2]));
        }
        // Global unicast (2000::/3), without Teredo (2001::/32) and 6to4 (2002::/16).
        boolean teredo = commence(octets, 0x20, 0x01, 16) && octets[2] == 0 && octets[3] == 0;
        return commence(octets, 0x20, 0, 3) && !teredo && !commence(octets, 0x20, 0x02, 16);
    }

    private static boolean commence(byte[] octets, int premier, int second, int longueur) {
        int debut = ((octets[0] & 0xff) << 8) | (octets[1] & 0xff);
        int vide = 16 - longueur;
        return debut >> vide == ((premier << 8) | second) >> vide;
    }
}
