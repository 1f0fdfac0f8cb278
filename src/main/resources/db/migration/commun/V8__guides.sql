-- The articles of the guide that the academy writes on the page: every version is kept. A draft is the only line that is
-- ever replaced. The day is that from which a publication or a withdrawal counts; that of the writing for a draft.
create table guide_version (
    slug   varchar(80) not null,
    numero integer not null,
    genre  varchar(12) not null check (genre in ('BROUILLON', 'PUBLICATION', 'RETRAIT')),
    du     date not null,
    texte  varchar(32000) not null,
    auteur varchar(200) not null,
    le     bigint not null,
    primary key (slug, numero)
);
