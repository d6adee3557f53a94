-- Most documents are copies of none, and are the group of their own name.
DROP INDEX documents_by_copy_group;
CREATE INDEX documents_by_copy_group ON documents (copy_group) WHERE copy_group <> id;
