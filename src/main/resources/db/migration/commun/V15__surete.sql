-- When the password of an account was reset, or its factors lifted: sensitive acts are put off for a day from then.
alter table compte add column surete_le bigint;

-- A number by which the desk can reach the person; it opens nothing.
alter table compte add column telephone varchar(20);

-- The address that takes the place of the verified one, once the one before has been told and a day has passed.
alter table avis_courriel add column adresse_suivante varchar(254);
alter table avis_courriel add column suivante_le bigint;

-- Two persons are wanted to lift factors (FACTEURS) and to print a letter (LETTRE), which the one who asked does once.
alter table levee_facteurs add column objet varchar(8) default 'FACTEURS' not null;
alter table levee_facteurs add constraint levee_objet check (objet in ('FACTEURS', 'LETTRE'));
alter table levee_facteurs add column servie_le bigint;

-- Failures of a network address are counted with the other throttles.
drop table echec_adresse;

-- The number of a temporary agent, in the place of the NUMEN: its keyed fingerprint, and the last day on which it serves.
alter table agent add column numero_empreinte varchar(43);
alter table agent add column numero_jusquau date;
