-- Results of the stages that need not be made again, each under a hash of all that it depends on. Derived like the tables before it: it can be
-- emptied at any time.
CREATE TABLE kept (
  key    TEXT PRIMARY KEY,
  record BLOB NOT NULL
) STRICT;
