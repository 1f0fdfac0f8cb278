package fr.iprofessionnel.perspectives;

import java.time.LocalDate;

/**
 * A day to come that a calendar can hold.
 *
 * @param code what it is, the same from one export to the next
 * @param date the day
 * @param titre what comes on that day
 * @param precision what it rests on
 */
public record Rappel(String code, LocalDate date, String titre, String precision) {}
