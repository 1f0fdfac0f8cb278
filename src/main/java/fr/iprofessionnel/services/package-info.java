/**
 * The tab <i>Les services</i>: links to other sites, and the dates of the academy's campaigns, for the degree and the scale
 * of the teacher; the calendar that their own software reads; the weekly check of the links.
 *
 * <p>Entry points: {@link fr.iprofessionnel.services.MesServicesService} for the teacher, {@link
 * fr.iprofessionnel.services.LiensService} and {@link fr.iprofessionnel.services.AgendaService} for the administrators,
 * {@link fr.iprofessionnel.services.VerificationLiensService} for the check, {@link fr.iprofessionnel.services.FluxServlet} for
 * the calendar. The links that ship are in {@code resources/services/liens.csv}.
 */
package fr.iprofessionnel.services;
