package fr.iprofessionnel.cv;

/**
 * The file that proves a line.
 *
 * @param reference public reference of the file
 * @param nom name
 * @param empreinte SHA-256, in hexadecimal
 */
public record Preuve(String reference, String nom, String empreinte) {}
