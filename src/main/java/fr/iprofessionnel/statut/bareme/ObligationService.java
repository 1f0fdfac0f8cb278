package fr.iprofessionnel.statut.bareme;

import java.math.BigDecimal;

/**
 * Weekly service due at full time.
 *
 * @param heures hours a week
 * @param precision what must be added to understand the figure; empty when nothing
 */
public record ObligationService(BigDecimal heures, String precision) {}
