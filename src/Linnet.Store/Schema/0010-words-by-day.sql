-- A word that stands almost everywhere is found by going back from the latest day until a page is full, not by gathering every entry first.
create index words_by_day on words (day, seq);
