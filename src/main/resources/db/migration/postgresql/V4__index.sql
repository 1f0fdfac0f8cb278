-- The sort keys are plain ASCII: byte order is their right order, is the same as Derby's, and lets one index serve both
-- the sort and the search by first letters.
alter table agent alter column cle_tri type varchar(130) collate "C";
alter table agent alter column cle_naissance type varchar(70) collate "C";
alter table etablissement alter column cle_tri type varchar(200) collate "C";
alter table dossier alter column cle_tri type varchar(130) collate "C";
alter table dossier alter column cle_etablissement type varchar(200) collate "C";
alter table dossier alter column cle_echelle type varchar(60) collate "C";

-- Derby makes these indexes by itself, for the foreign keys.
create index portefeuille_gestionnaire on portefeuille (gestionnaire_id);
create index direction_agent on direction (agent_id);
create index session_ouverte_compte on session_ouverte (compte_id);
create index ligne_dossier_dossier on ligne_dossier (dossier_id);
