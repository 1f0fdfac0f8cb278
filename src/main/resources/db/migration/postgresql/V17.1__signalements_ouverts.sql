-- How many errors wait to be decided is shown to a manager each time that they open their work list: they are few among what
-- waits, and are counted on an index of their own.
create index fil_signale on fil (portefeuille_id, traite_par, dossier_id)
    where attend = 'SERVICE' and signalement in ('RECUE', 'EN_VERIFICATION');
