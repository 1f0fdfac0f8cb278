-- Numbers that nobody waits for: a row of "numerotation" is held by who takes one until their transaction ends, so that
-- whoever writes a message would wait for the one before them. Its rows stay for what counts by lots (imports, accounts).
create function creer_suite_de_numeros() returns trigger language plpgsql as $$
begin
    execute format('create sequence numero_%s start with %s', new.nom, new.dernier + 1);
    return new;
end $$;
create trigger suite_de_numeros after insert on numerotation for each row execute function creer_suite_de_numeros();

do $$
declare suite record;
begin
    for suite in select nom, dernier from numerotation loop
        execute format('create sequence numero_%s start with %s', suite.nom, suite.dernier + 1);
    end loop;
end $$;
