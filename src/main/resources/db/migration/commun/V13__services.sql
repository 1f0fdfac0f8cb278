-- The links of the services: those that ship, by their name, and those of the academy, by a reference. None is ever
-- deleted, so that one that was withdrawn is not shipped again.
create table lien_service (
    reference   varchar(40) primary key,
    theme       varchar(16) not null,
    rang        integer not null,
    titre       varchar(120) not null,
    description varchar(300),
    adresse     varchar(500) not null,
    -- Whom it concerns: a degree, scales separated by commas; nothing for everybody.
    degre       varchar(8) check (degre in ('PREMIER', 'SECOND')),
    echelles    varchar(200),
    du          date,
    au          date,
    source      varchar(200),
    -- Day on which somebody wrote down or opened the address.
    releve_le   date not null,
    modifie_par varchar(200),
    modifie_le  bigint not null,
    retire_le   bigint,
    -- What the weekly check found.
    etat        varchar(10) check (etat in ('REPOND', 'INCERTAIN', 'ABSENT', 'MUET', 'INTERNE')),
    code_http   integer,
    etat_depuis bigint,
    verifie_le  bigint,
    -- Day on which the address answered last.
    repondu_le  bigint
);

-- The weekly check, one line: whether somebody asks for it, who runs it until when, and how the last one ended.
create table verification_liens (
    id           integer primary key,
    demandee_le  bigint,
    bail_jusqua  bigint,
    terminee_le  bigint,
    sans_reponse boolean not null
);
insert into verification_liens (id, sans_reponse) values (1, false);

-- The dates of the academy's campaigns.
create table agenda_entree (
    reference   varchar(22) primary key,
    titre       varchar(120) not null,
    description varchar(300),
    adresse     varchar(500),
    degre       varchar(8) check (degre in ('PREMIER', 'SECOND')),
    echelles    varchar(200),
    du          date not null,
    au          date not null,
    modifie_par varchar(200) not null,
    modifie_le  bigint not null,
    retire_le   bigint,
    constraint agenda_periode check (du <= au)
);
create index agenda_entree_au on agenda_entree (au);

-- The secret address of somebody's calendar: its fingerprint alone.
create table agenda_abonnement (
    compte_id bigint primary key references compte (id),
    empreinte varchar(43) not null unique,
    cree_le   bigint not null
);
