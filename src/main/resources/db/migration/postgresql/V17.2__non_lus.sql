-- What a teacher has to read is counted at each of their requests, with the session: on an index that holds nothing else.
create index fil_non_lu on fil (dossier_id) where non_lu;
