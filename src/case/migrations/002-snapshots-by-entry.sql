-- A snapshot stands under the number of the entry that captured it, so that no cell of it can change unseen.

UPDATE snapshot SET n = -coalesce(
  (SELECT min(seq) FROM log WHERE kind = 'captured' AND json_extract(payload, '$.sha256') = snapshot.sha256),
  1000000000 + n
);
UPDATE snapshot SET n = -n;

-- What the derived tables say of themselves is sealed from now on; they are made again.
DELETE FROM derived;
