-- A line of the journal that goes with an act is written without a place in the chain, which it is given a few seconds later:
-- acts do not wait for one another until the end of their transactions. Their numbers come from the column itself.
select setval(pg_get_serial_sequence('journal', 'id'), (select coalesce(max(id), 0) + 1 from journal), false);
create index journal_attente on journal (id) where rang is null and empreinte is not null;
