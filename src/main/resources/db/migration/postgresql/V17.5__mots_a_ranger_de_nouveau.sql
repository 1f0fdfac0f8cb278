-- Each message is about to change: its words are put in their index afterwards, at once.
drop index message_recherche;
