-- Where a message is searched: the portfolio of its conversation, repeated so that words found in the mail of others cost little.
-- Null where the conversation itself has to be asked: it is in no portfolio, or was passed on to somebody. What is found is
-- then shown to whom the conversation is for, whatever stands here. It is made equal again after each import.
alter table message add column portefeuille_id bigint;
update message set portefeuille_id =
    (select f.portefeuille_id from fil f where f.id = message.fil_id and f.traite_par is null);
