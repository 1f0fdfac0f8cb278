-- What is searched is in plain lower case words already: the index takes them as they are.
create index message_recherche on message using gin (to_tsvector('simple', recherche));
create index brouillon_dossier on brouillon (dossier_id);
create index absence_gestionnaire on absence (gestionnaire_id);
