/**
 * The files that people send: looked at ({@link fr.iprofessionnel.pieces.AnalysePiece}), then kept in the database in
 * pieces ({@link fr.iprofessionnel.pieces.Pieces}). Who may send or read one is for the feature that it belongs to.
 */
package fr.iprofessionnel.pieces;
