-- A word that stands everywhere is looked for in the last conversations first, until there are enough: this index gives them in
-- that order, with what decides who may read them.
create index fil_recents on fil (dernier_le desc, id desc) include (portefeuille_id, traite_par, dossier_id);
