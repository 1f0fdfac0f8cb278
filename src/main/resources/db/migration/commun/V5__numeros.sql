-- These rows are added by several requests at once. Derby fails when two of them ask for numbers of an identity column
-- at the same moment; here the second one waits.
insert into numerotation (nom, dernier) select 'journal', coalesce(max(id), 0) from journal;
insert into numerotation (nom, dernier) select 'session_ouverte', coalesce(max(id), 0) from session_ouverte;
