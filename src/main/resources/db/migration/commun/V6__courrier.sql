-- Who is away, and who handles their mail meanwhile.
create table absence (
    id              bigint primary key,
    gestionnaire_id bigint not null references gestionnaire (agent_id),
    remplacant_id   bigint not null references gestionnaire (agent_id),
    du              date not null,
    au              date not null,
    saisie_par      bigint not null references compte (id),
    saisie_le       bigint not null,
    constraint absence_periode check (du <= au),
    constraint absence_autre check (remplacant_id <> gestionnaire_id)
);

-- A conversation between a teacher and the service that manages their file. Who handles it is worked out when it is
-- read: the manager to whom it was passed on, else the one of the portfolio, else whoever of the service takes it.
create table fil (
    id               bigint primary key,
    reference        varchar(22) not null unique,
    dossier_id       bigint not null references dossier (id),
    objet            varchar(120) not null,
    -- Who has to do something: the service, the teacher (an answer was given), nobody (closed).
    attend           varchar(12) not null check (attend in ('SERVICE', 'ENSEIGNANT', 'PERSONNE')),
    attend_depuis    bigint not null,
    -- Day by which the service is to answer what it was asked last.
    echeance         date not null,
    traite_par       bigint references gestionnaire (agent_id),
    cree_le          bigint not null,
    dernier_le       bigint not null,
    extrait          varchar(160) not null,
    messages         integer not null,
    non_lu           boolean not null,
    archive          boolean not null,
    clos_le          bigint,
    -- What the conversation is about, when it tells of an error.
    rubrique         varchar(16),
    ligne_id         bigint,
    calcul           varchar(40),
    signalement      varchar(16)
        check (signalement in ('RECUE', 'EN_VERIFICATION', 'CORRIGEE', 'MAINTENUE')),
    signalement_le   bigint,
    signalement_motif varchar(1000)
);
create index fil_dossier on fil (dossier_id, archive, dernier_le);
create index fil_attend on fil (attend, echeance, attend_depuis);
create index fil_traite on fil (traite_par);

create table message (
    id          bigint primary key,
    reference   varchar(22) not null unique,
    fil_id      bigint not null references fil (id),
    -- Who speaks: the teacher, the service, a note between managers, a fact (passed on, closed…).
    sens        varchar(12) not null check (sens in ('ENSEIGNANT', 'SERVICE', 'NOTE', 'FAIT')),
    compte_id   bigint not null references compte (id),
    auteur      varchar(200) not null,
    fonction    varchar(300),
    texte       varchar(10000) not null,
    recherche   varchar(12000) not null,
    envoye_le   bigint not null,
    remis_le    bigint,
    lu_le       bigint,
    repondu_le  bigint,
    -- Acknowledgement of deposit: its number, and the fingerprint of the code by which it is verified.
    numero      varchar(20) unique,
    code        varchar(43) unique,
    service     varchar(100)
);
create index message_fil on message (fil_id, id);
create index message_service on message (service, envoye_le);

-- A draft; its reference becomes that of the message, so that it is sent once.
create table brouillon (
    reference     varchar(22) primary key,
    compte_id     bigint not null references compte (id),
    dossier_id    bigint not null references dossier (id),
    fil_id        bigint references fil (id),
    objet         varchar(120),
    texte         varchar(10000),
    citation      varchar(4000),
    rubrique      varchar(16),
    ligne_id      bigint,
    calcul        varchar(40),
    enregistre_le bigint not null
);
create index brouillon_compte on brouillon (compte_id);

-- The reference says whose it is: that of a draft, then that of the message that the draft became.
create table piece_jointe (
    id        bigint primary key,
    reference varchar(22) not null unique,
    porteur   varchar(22) not null,
    nom       varchar(150) not null,
    type      varchar(80) not null,
    taille    bigint not null,
    empreinte varchar(64) not null,
    recue_le  bigint not null
);
create index piece_porteur on piece_jointe (porteur);

-- The content, in pieces: it is written and read without ever being whole in memory.
create table piece_morceau (
    piece_id bigint not null references piece_jointe (id),
    rang     integer not null,
    octets   ${octets} not null,
    primary key (piece_id, rang)
);

create table modele_reponse (
    id        bigint primary key,
    reference varchar(22) not null,
    version   integer not null,
    titre     varchar(120) not null,
    texte     varchar(8000) not null,
    retire    boolean not null,
    auteur_id bigint not null references compte (id),
    cree_le   bigint not null,
    constraint modele_version unique (reference, version)
);

-- How a person wants to be told by e-mail that a message waits, and the address that they have shown to be theirs.
create table avis_courriel (
    compte_id      bigint primary key references compte (id),
    rythme         varchar(10) not null check (rythme in ('IMMEDIAT', 'QUOTIDIEN', 'AUCUN')),
    adresse        varchar(254),
    verifiee_le    bigint,
    adresse_voulue varchar(254),
    code_empreinte varchar(43),
    code_expire_le bigint,
    code_essais    integer not null,
    code_envois    integer not null,
    envoye_jusqua  bigint not null
);

-- E-mails to send: written with what they announce, in its transaction; sent after it, again and again until they are.
create table courriel (
    id            bigint primary key,
    reference     varchar(22) not null unique,
    destinataire  varchar(254) not null,
    sujet         varchar(200) not null,
    corps         varchar(4000) not null,
    cree_le       bigint not null,
    essai_le      bigint not null,
    essais        integer not null,
    pris_jusqua   bigint,
    envoye_le     bigint,
    abandonne_le  bigint,
    erreur        varchar(300)
);
create index courriel_attente on courriel (envoye_le, abandonne_le, essai_le);

insert into numerotation (nom, dernier) values ('absence', 0);
insert into numerotation (nom, dernier) values ('fil', 0);
insert into numerotation (nom, dernier) values ('message', 0);
insert into numerotation (nom, dernier) values ('piece', 0);
insert into numerotation (nom, dernier) values ('modele', 0);
insert into numerotation (nom, dernier) values ('courriel', 0);
