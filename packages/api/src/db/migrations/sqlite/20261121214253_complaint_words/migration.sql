-- Contentless: the words are matched and never read back, the ids beside them are kept.
CREATE VIRTUAL TABLE `complaint_words` USING fts5(
  `store_id` UNINDEXED, `complaint_id` UNINDEXED, `sequence` UNINDEXED, `words`,
  content='', contentless_unindexed=1, contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 0'
);
