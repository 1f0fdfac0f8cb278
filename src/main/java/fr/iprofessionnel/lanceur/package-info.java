/**
 * What {@code java -jar i-professionnel.war} starts. The build puts this package at the root of the WAR too, where the
 * JVM looks for it; it knows nothing of the application but the name of the class to call.
 */
package fr.iprofessionnel.lanceur;
