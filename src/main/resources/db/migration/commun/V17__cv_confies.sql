-- Whom a teacher lets read a frozen copy of their CV: an evaluator, by a function that must still hold when they read. The row stays
-- once it is taken back: it tells who has read what.
create table cv_lecteur (
    copie_id  bigint not null references cv_copie (id),
    agent_id  bigint not null references agent (id),
    qualite   varchar(20) not null check (qualite in ('CHEF_ETABLISSEMENT', 'INSPECTEUR')),
    nom       varchar(130) not null,
    fonction  varchar(250) not null,
    confie_le bigint not null,
    repris_le bigint,
    -- First reading since it was given.
    lu_le     bigint,
    primary key (copie_id, agent_id)
);
create index cv_lecteur_agent on cv_lecteur (agent_id, confie_le);
