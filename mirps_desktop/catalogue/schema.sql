-- The catalogue: built by `mirps build` from the tables in data/, and only read afterwards.
PRAGMA application_id = 0x4D495250;  -- "MIRP"
PRAGMA user_version = 2;
PRAGMA foreign_keys = ON;

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE source (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, date TEXT NOT NULL,
    publisher_en TEXT NOT NULL, publisher_es TEXT NOT NULL,
    not_exhaustive_en TEXT NOT NULL, not_exhaustive_es TEXT NOT NULL
) STRICT;

CREATE TABLE edition (
    id TEXT PRIMARY KEY, name_en TEXT NOT NULL, name_es TEXT NOT NULL,
    date TEXT NOT NULL, source TEXT NOT NULL REFERENCES source (id)
) STRICT;

CREATE TABLE country (
    iso3 TEXT PRIMARY KEY, iso2 TEXT NOT NULL UNIQUE, m49 TEXT NOT NULL UNIQUE, unhcr TEXT NOT NULL,
    name_en TEXT NOT NULL, name_es TEXT NOT NULL, position INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE theme (
    slug TEXT PRIMARY KEY, name_en TEXT NOT NULL, name_es TEXT NOT NULL, position INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE theme_name (
    id INTEGER PRIMARY KEY, theme TEXT NOT NULL REFERENCES theme (slug), kind TEXT NOT NULL,
    language TEXT NOT NULL, name TEXT NOT NULL, confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1))
) STRICT;

CREATE TABLE pledge (
    number INTEGER PRIMARY KEY,  -- document order: by theme, the regional pledge first, then by country
    id TEXT NOT NULL, edition TEXT NOT NULL REFERENCES edition (id),
    level TEXT NOT NULL CHECK (level IN ('regional', 'national')),
    theme TEXT NOT NULL REFERENCES theme (slug), country TEXT REFERENCES country (iso3),
    line_first INTEGER NOT NULL, line_last INTEGER NOT NULL CHECK (line_last >= line_first),
    language TEXT NOT NULL,  -- of the record; further languages only in pledge_text
    UNIQUE (edition, id),
    CHECK ((level = 'regional') = (country IS NULL))
) STRICT;

CREATE TABLE pledge_text (
    id INTEGER PRIMARY KEY, pledge INTEGER NOT NULL REFERENCES pledge (number),
    language TEXT NOT NULL, text TEXT NOT NULL CHECK (text <> ''), UNIQUE (pledge, language)
) STRICT;

CREATE TABLE note (
    id INTEGER PRIMARY KEY, pledge INTEGER NOT NULL REFERENCES pledge (number),
    text_en TEXT NOT NULL, text_es TEXT NOT NULL
) STRICT;

-- Empty today: what focal points will report until the next Forum.
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY, pledge INTEGER NOT NULL REFERENCES pledge (number),
    date TEXT NOT NULL, stage TEXT, narrative TEXT
) STRICT;

-- Empty today: columns of an imported list that the schema does not know.
CREATE TABLE pledge_extra (
    pledge INTEGER NOT NULL REFERENCES pledge (number), name TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (pledge, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX pledge_id ON pledge (id);
CREATE INDEX note_pledge ON note (pledge);
CREATE INDEX follow_up_pledge ON follow_up (pledge, date);

-- Terms that find one another: translations, acronyms and their meanings, variants; and what never does.
CREATE TABLE glossary (
    id INTEGER PRIMARY KEY,
    relation TEXT NOT NULL CHECK (relation IN ('translation', 'acronym', 'variant', 'never')),
    language TEXT NOT NULL, term TEXT NOT NULL, other_language TEXT NOT NULL, other TEXT NOT NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)), note_en TEXT NOT NULL, note_es TEXT NOT NULL,
    UNIQUE (relation, language, term, other_language, other)
) STRICT;

-- Pledges are numbered by theme and country, so that the pledges of a cell are a range of numbers.
CREATE TABLE search_cell (
    theme TEXT NOT NULL REFERENCES theme (slug), country TEXT REFERENCES country (iso3),
    first INTEGER NOT NULL, last INTEGER NOT NULL CHECK (last >= first), UNIQUE (theme, country)
) STRICT;

-- Every folded word of the texts and names, and the set of pledges whose text has it (see bitset.py).
CREATE TABLE search_word (
    word TEXT PRIMARY KEY, pledges INTEGER NOT NULL, is_acronym INTEGER NOT NULL, bits BLOB NOT NULL
) STRICT;

-- Other spellings and numbers of these words, and hyphenated compounds written together.
-- A form that is whole does not count while only its beginning is typed.
CREATE TABLE search_form (
    form TEXT, word TEXT, is_whole INTEGER NOT NULL, PRIMARY KEY (form, word)
) STRICT, WITHOUT ROWID;
CREATE TABLE search_compound (joined TEXT PRIMARY KEY, parts TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The terms of the glossary that are several words, and the set of pledges whose text has them side by side.
CREATE TABLE search_phrase (words TEXT PRIMARY KEY, bits BLOB NOT NULL) STRICT;

-- For other words side by side. A row of the index is a pledge; the words are folded as in the tables above.
CREATE VIEW search_text AS
SELECT pledge.number AS number, pledge_text.text AS text
FROM pledge JOIN pledge_text ON pledge_text.pledge = pledge.number AND pledge_text.language = pledge.language;

CREATE VIRTUAL TABLE search_index USING fts5 (
    text, content = 'search_text', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);

-- For anyone who opens the file with another SQLite tool.
CREATE VIEW pledges AS
SELECT pledge.number AS number, pledge.id AS id, edition.name_en AS forum, pledge.level AS level,
    theme.name_en AS theme, theme.name_es AS tema, country.iso3 AS iso3,
    country.name_en AS country, country.name_es AS pais, pledge_text.text AS text,
    (SELECT group_concat(note.text_en, ' ') FROM note WHERE note.pledge = pledge.number) AS note,
    (SELECT group_concat(regional.id, ' ') FROM pledge AS regional
     WHERE regional.level = 'regional' AND regional.theme = pledge.theme
     AND regional.edition = pledge.edition AND pledge.level = 'national') AS supports,
    source.title AS source, pledge.line_first AS line_first, pledge.line_last AS line_last
FROM pledge
JOIN edition ON edition.id = pledge.edition
JOIN source ON source.id = edition.source
JOIN theme ON theme.slug = pledge.theme
JOIN pledge_text ON pledge_text.pledge = pledge.number AND pledge_text.language = pledge.language
LEFT JOIN country ON country.iso3 = pledge.country
ORDER BY pledge.number;
