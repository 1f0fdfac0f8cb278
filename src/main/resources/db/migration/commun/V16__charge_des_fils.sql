-- The portfolio of the file, repeated on its conversations so that a list of them is found without looking at the files.
-- It is made equal again each time that files change portfolio.
alter table fil add column portefeuille_id bigint references portefeuille (id);
update fil set portefeuille_id = (select d.portefeuille_id from dossier d where d.id = fil.dossier_id);

-- What a work list asks of a conversation stands in the index itself.
drop index fil_attend;
create index fil_attend on fil (attend, echeance, attend_depuis, id, portefeuille_id, traite_par, dossier_id, signalement);
