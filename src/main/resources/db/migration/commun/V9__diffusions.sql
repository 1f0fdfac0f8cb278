-- A message to many teachers: written, tried on real files, approved by somebody else, then sent little by little.
create table diffusion (
    id            bigint primary key,
    reference     varchar(22) not null unique,
    compte_id     bigint not null references compte (id),
    auteur        varchar(200) not null,
    fonction      varchar(300) not null,
    service       varchar(100) not null,
    objet         varchar(120) not null,
    texte         varchar(6000) not null,
    -- Whom it is for: what was asked, then the same in words as it was that day.
    uai           varchar(8),
    echelle       varchar(20),
    degre         smallint,
    calcul        varchar(22),
    population    varchar(500) not null,
    -- The one that it corrects: it is for those whom that one reached, in the same conversations.
    corrige_id    bigint references diffusion (id),
    etat          varchar(12) not null
        check (etat in ('PREPAREE', 'SOUMISE', 'REFUSEE', 'EN_COURS', 'ARRETEE', 'TERMINEE', 'ABANDONNEE')),
    destinataires integer not null,
    envoyes       integer not null,
    cree_le       bigint not null,
    soumise_le    bigint,
    decidee_par   bigint references compte (id),
    decideur      varchar(200),
    decidee_le    bigint,
    motif         varchar(1000),
    arretee_par   varchar(200),
    termine_le    bigint,
    bail_jusqua   bigint,
    reprises      integer not null
);
create index diffusion_service on diffusion (service, id);
create index diffusion_etat on diffusion (etat, bail_jusqua);

-- For whom it is: the very list that is approved. What is sent to each is sent in the transaction that says so here.
create table diffusion_destinataire (
    diffusion_id bigint not null references diffusion (id),
    dossier_id   bigint not null references dossier (id),
    fil_id       bigint references fil (id),
    envoye_le    bigint,
    primary key (diffusion_id, dossier_id)
);
create index diffusion_reste on diffusion_destinataire (diffusion_id, envoye_le, dossier_id);

insert into numerotation (nom, dernier) values ('diffusion', 0);

-- A formal message of the service: its teacher reads it only after attesting that they do.
alter table message add column formel boolean default false not null;
alter table message add column atteste_le bigint;

-- Whether what was sent to an address was given up.
create index courriel_destinataire on courriel (destinataire, abandonne_le);
