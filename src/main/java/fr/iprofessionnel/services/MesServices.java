package fr.iprofessionnel.services;

import java.time.Instant;
import java.util.List;

/**
 * What the tab shows a teacher.
 *
 * @param profil what chose the links and the dates
 * @param liens theme by theme
 * @param dates those of the academy and of the career, the nearest first
 * @param abonneLe when their calendar was given its secret address; null when it has none
 */
public record MesServices(Profil profil, List<GroupeLiens> liens, List<DateAgenda> dates, Instant abonneLe) {}
