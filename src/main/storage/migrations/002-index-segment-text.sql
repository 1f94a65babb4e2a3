-- Folded words of the segments, for search. The rowid is event_id * 2^31 + the segment's id. The text itself stays in
-- `segment` only, and the program folds it before it is added, since SQLite does not fold letters such as ł, đ and ø.
CREATE VIRTUAL TABLE segment_index USING fts5 (
  text,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER segment_leaves_index AFTER DELETE ON segment
BEGIN
  DELETE FROM segment_index WHERE rowid = old.event_id * 2147483648 + old.id;
END;
