-- Contentless: the words are matched and never read back, the ids beside them are kept. The words are split and folded
-- before they come here; `ascii` leaves them as they are, where `unicode61` would split some letters of New Tai Lue.
CREATE VIRTUAL TABLE `complaint_words` USING fts5(
  `store_id` UNINDEXED, `complaint_id` UNINDEXED, `sequence` UNINDEXED, `words`,
  content='', contentless_unindexed=1, contentless_delete=1, detail=none, tokenize='ascii'
);
