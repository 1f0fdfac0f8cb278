/**
 * The tab <em>Vos CV</em>: what a teacher adds to what the file already knows, in several versions.
 *
 * <p>Entry points: {@link fr.iprofessionnel.cv.CvService} reads a CV and freezes it (a campaign takes the frozen copy),
 * {@link fr.iprofessionnel.cv.VersionCvService} and {@link fr.iprofessionnel.cv.LigneCvService} change it, {@link
 * fr.iprofessionnel.cv.VisaCvService} is the manager's. A page, a PDF, an ODT file all draw the same {@link
 * fr.iprofessionnel.cv.CvAffiche}; JSON and frozen copies are the same {@link fr.iprofessionnel.cv.ContenuCv}.
 *
 * <p>What the file knows is shown or hidden here, never changed: an error in it is told of, from the file.
 */
package fr.iprofessionnel.cv;
