-- As before: what is searched is in plain lower case words already, and a word is put in its place as it is written.
create index message_recherche on message using gin (to_tsvector('simple', recherche)) with (fastupdate = off);
