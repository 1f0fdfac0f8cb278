-- What waits for a manager is found portfolio by portfolio, what is due first: the first of each are enough, whatever waits for others.
create index fil_charge on fil (portefeuille_id, echeance, attend_depuis, id, dossier_id, signalement)
    where attend = 'SERVICE' and traite_par is null;
create index fil_transmis on fil (traite_par) where attend = 'SERVICE' and traite_par is not null;

-- What decides who may read a conversation that words have found stands in the index itself.
create index fil_lu on fil (id) include (portefeuille_id, traite_par, dossier_id, dernier_le);

-- Words are put in their place as they are written: a search would read everything that is not there yet, one by one.
alter index message_recherche set (fastupdate = off);
select gin_clean_pending_list('message_recherche');
