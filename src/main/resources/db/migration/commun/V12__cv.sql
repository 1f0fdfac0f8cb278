-- The CV of a teacher, in as many versions as they name. What the file knows is read from the file, never copied here:
-- "masquees" lists, one a line, the sections and the data of the file that the version does not show.
create table cv (
    id           bigint primary key,
    reference    varchar(22) not null unique,
    dossier_id   bigint not null references dossier (id),
    nom          varchar(80) not null,
    titre        varchar(150),
    presentation varchar(2000),
    modele       varchar(12) not null check (modele in ('CLASSIQUE', 'COLONNE')),
    pages        integer not null check (pages in (1, 2)),
    masquees     varchar(8000) not null,
    modifie_le   bigint not null
);
create index cv_dossier on cv (dossier_id, modifie_le);

-- A line that the teacher writes. Its dates are a year, a month or a day, as precise as they were given: 2019, 2019-09,
-- 2019-09-01. The proof is a row of piece_jointe, which the copies of the line share.
create table cv_ligne (
    id            bigint primary key,
    reference     varchar(22) not null unique,
    cv_id         bigint not null references cv (id),
    section       varchar(20) not null,
    rang          integer not null,
    intitule      varchar(200) not null,
    organisme     varchar(250),
    uai           varchar(8),
    du            varchar(10),
    au            varchar(10),
    niveau        varchar(2),
    texte         varchar(2000),
    piece         varchar(22) references piece_jointe (reference),
    -- The manager's stamp, and since when a change of the line has removed it.
    verifie_par   varchar(200),
    verifie_le    bigint,
    visa_perdu_le bigint
);
create index cv_ligne_cv on cv_ligne (cv_id, rang);
create index cv_ligne_piece on cv_ligne (piece);

-- A copy that nothing changes any more: its content is a row of piece_jointe, and the fingerprint that of these bytes.
create table cv_copie (
    id         bigint primary key,
    reference  varchar(22) not null unique,
    dossier_id bigint not null references dossier (id),
    numero     varchar(20) not null unique,
    nom        varchar(80) not null,
    piece      varchar(22) not null references piece_jointe (reference),
    empreinte  varchar(64) not null,
    figee_le   bigint not null
);
create index cv_copie_dossier on cv_copie (dossier_id, figee_le);

-- The proofs that a copy names: they are kept as long as it is.
create table cv_copie_preuve (
    copie_id bigint not null references cv_copie (id),
    piece    varchar(22) not null references piece_jointe (reference),
    primary key (copie_id, piece)
);
create index cv_copie_preuve_piece on cv_copie_preuve (piece);

insert into numerotation (nom, dernier) values ('cv', 0);
insert into numerotation (nom, dernier) values ('cv_ligne', 0);
insert into numerotation (nom, dernier) values ('cv_copie', 0);
