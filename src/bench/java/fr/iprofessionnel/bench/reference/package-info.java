/** Code of the reference pages, deployed beside the application in an archive of their own. */
package fr.iprofessionnel.bench.reference;
