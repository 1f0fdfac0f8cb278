-- Second factors. "second_facteur" repeats whether the account has one in use: it is read at each request.
alter table compte add column second_facteur boolean not null default false;

-- What must still be done in the session (null: nothing), and when its holder last gave a password or a factor.
alter table session_ouverte add column etape varchar(12);
alter table session_ouverte add column prouvee_le bigint;
alter table session_ouverte add column essais integer not null default 0;

-- An authenticator application (CODE: its secret, encrypted, and the last step accepted) or a passkey (CLE).
create table facteur (
    reference    varchar(22) primary key,
    compte_id    bigint not null references compte (id),
    genre        varchar(4) not null check (genre in ('CODE', 'CLE')),
    nom          varchar(60) not null,
    secret       varchar(300),
    pas          bigint,
    cle_id       varchar(1400) unique,
    cle_publique varchar(2000),
    signatures   bigint,
    cree_le      bigint not null,
    confirme_le  bigint,
    utilise_le   bigint,
    constraint facteur_complet check ((genre = 'CODE' and secret is not null and pas is not null)
        or (genre = 'CLE' and cle_id is not null and cle_publique is not null and signatures is not null))
);
create index facteur_compte on facteur (compte_id);

-- Recovery codes: keyed fingerprints. One that was used is deleted.
create table code_secours (
    compte_id bigint not null references compte (id),
    empreinte varchar(43) not null,
    primary key (compte_id, empreinte)
);

-- Tries of a second factor in the last minute.
create table essai_facteur (
    compte_id bigint primary key references compte (id),
    depuis    bigint not null,
    essais    integer not null
);

-- What a passkey is asked to sign, for one page and one use. Without session: it opens one.
create table defi (
    empreinte  varchar(43) primary key,
    session_id bigint,
    contenu    varchar(8000) not null,
    expire_le  bigint not null
);

-- The factors of somebody who has lost them: asked for by one person of the service, granted by another.
create table levee_facteurs (
    reference   varchar(22) primary key,
    compte_id   bigint not null references compte (id),
    demande_par bigint not null references compte (id),
    demande_le  bigint not null,
    motif       varchar(300) not null,
    decide_par  bigint references compte (id),
    decide_le   bigint,
    accordee    boolean
);
create index levee_facteurs_compte on levee_facteurs (compte_id);

-- Consent to be notified by electronic means: each one with its days.
create table consentement (
    compte_id bigint not null references compte (id),
    donne_le  bigint not null,
    retire_le bigint,
    primary key (compte_id, donne_le)
);
create index session_compte on session_ouverte (compte_id);
