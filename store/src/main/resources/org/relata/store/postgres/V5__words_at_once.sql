-- Nothing to do: the column of words is generated here. The number keeps step with SQLite's.
SELECT 1;
