-- The database is the last guard of the ledger: what the write door promises, PostgreSQL refuses to
-- break, whoever is connected. test/ledger/guards.test.ts goes round the API and shows each one bite.

-- ---------------------------------------------------------------- append only

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only: % on "%" is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', HINT = 'Write a correction or a retraction.';
END $$;

-- A row may join a revision only from inside the transaction that wrote that revision: what was
-- known at a revision cannot change afterwards.
CREATE FUNCTION refuse_late_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added JOIN revision r ON r.number = added.revision
             WHERE r.transaction_id <> txid_current()) THEN
    RAISE EXCEPTION 'a row of "%" names a revision that is already closed', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'revision', 'dossier', 'dossier_version', 'dossier_party', 'actor', 'actor_version',
    'actor_identifier', 'membership', 'membership_version', 'proposal', 'proposal_version',
    'proposal_sponsor', 'proposal_relation', 'event', 'event_version', 'event_participant',
    'event_agenda_item', 'source', 'source_version', 'statement', 'statement_version',
    'attribution_link', 'statement_relation', 'stance', 'stance_statement', 'stance_retraction']
  LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
    IF name <> 'revision' THEN
      EXECUTE format('CREATE TRIGGER closed_revision AFTER INSERT ON %I
                      REFERENCING NEW TABLE AS added
                      FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_row()', name);
    END IF;
  END LOOP;
END $$;

-- ---------------------------------------------------------------- revisions

CREATE FUNCTION guard_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last revision%ROWTYPE;
BEGIN
  SELECT * INTO last FROM revision ORDER BY number DESC LIMIT 1;
  IF NEW.number <> coalesce(last.number, 0) + 1 THEN
    RAISE EXCEPTION 'revision % does not follow %', NEW.number, coalesce(last.number, 0)
      USING ERRCODE = 'check_violation', CONSTRAINT = 'revision_gapless';
  END IF;
  IF NEW.recorded_at <= last.recorded_at THEN
    RAISE EXCEPTION 'recorded time runs forward: % is not after %', NEW.recorded_at, last.recorded_at
      USING ERRCODE = 'check_violation', CONSTRAINT = 'revision_forward';
  END IF;
  NEW.transaction_id := txid_current(); -- whatever the writer says
  RETURN NEW;
END $$;

CREATE TRIGGER gapless BEFORE INSERT ON revision FOR EACH ROW EXECUTE FUNCTION guard_revision();

-- Followers wake on this and then read "revisions after N".
CREATE FUNCTION announce_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('demarche_revision', NEW.number::text);
  RETURN NULL;
END $$;

CREATE TRIGGER announce AFTER INSERT ON revision FOR EACH ROW EXECUTE FUNCTION announce_revision();

-- ---------------------------------------------------------------- intervals

ALTER TABLE stance ADD CONSTRAINT stance_interval CHECK (valid_to > valid_from);
ALTER TABLE membership_version ADD CONSTRAINT membership_interval CHECK (valid_to > valid_from);
ALTER TABLE actor_identifier ADD CONSTRAINT identifier_interval CHECK (valid_to > valid_from);
ALTER TABLE event_version ADD CONSTRAINT event_interval CHECK (ended_on >= occurred_on);

-- One statement cannot put one actor at two levels on one proposal at once. Stances that were
-- corrected or retracted no longer count, which is more than an exclusion constraint can say.
CREATE FUNCTION refuse_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  clash record;
BEGIN
  SELECT s.id AS new_id, o.id AS old_id INTO clash
  FROM added
  JOIN stance s ON s.id = added.stance_id AND s.voice = 'own'
  JOIN stance_statement other ON other.statement_id = added.statement_id AND other.stance_id <> s.id
  JOIN stance o ON o.id = other.stance_id AND o.voice = 'own'
    AND o.actor_id = s.actor_id AND o.proposal_id = s.proposal_id
    AND daterange(o.valid_from, o.valid_to) && daterange(s.valid_from, s.valid_to)
  WHERE NOT EXISTS (SELECT FROM stance c WHERE c.supersedes_id IN (o.id, s.id))
    AND NOT EXISTS (SELECT FROM stance_retraction r WHERE r.stance_id IN (o.id, s.id))
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'stance % overlaps stance % of the same actor, proposal and statement', clash.new_id, clash.old_id
      USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'stance_overlap', TABLE = 'stance';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER no_overlap AFTER INSERT ON stance_statement REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_overlap();

-- A stance is written once, with its statements: one that came later would change what was known.
CREATE FUNCTION refuse_late_statement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added JOIN stance s ON s.id = added.stance_id WHERE s.revision <> added.revision) THEN
    RAISE EXCEPTION 'a statement joins a stance of another revision'
      USING ERRCODE = 'restrict_violation', HINT = 'Write a correction of the stance.';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER with_its_stance AFTER INSERT ON stance_statement REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_statement();

-- ---------------------------------------------------------------- values

-- A date and how exactly it is known go together.
DO $$
DECLARE
  pair text[];
BEGIN
  FOREACH pair SLICE 1 IN ARRAY ARRAY[
    ['stance', 'valid_to'], ['membership_version', 'valid_from'], ['membership_version', 'valid_to'],
    ['actor_identifier', 'valid_from'], ['actor_identifier', 'valid_to'], ['event_version', 'ended_on'],
    ['source_version', 'published_on'], ['statement_version', 'spoken_on']]
  LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK ((%I IS NULL) = (%I IS NULL))',
                   pair[1], pair[1] || '_' || pair[2] || '_precision', pair[2], pair[2] || '_precision');
  END LOOP;
END $$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['dossier', 'actor', 'proposal', 'event', 'source', 'statement'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (slug ~ ''^[a-z0-9]+(-[a-z0-9]+)*$'')',
                   name, name || '_slug');
  END LOOP;
END $$;

ALTER TABLE stance
  ADD CONSTRAINT stance_basis CHECK ((level = 'ambiguous') = (basis IS NOT NULL)),
  ADD CONSTRAINT stance_own CHECK (voice <> 'own' OR (claimant_id IS NULL AND claimant_description IS NULL)),
  ADD CONSTRAINT stance_claimed CHECK (voice <> 'attributed'
    OR ((claimant_id IS NULL) <> (claimant_description IS NULL) AND via_id IS NULL AND NOT first_hand)),
  ADD CONSTRAINT stance_salience CHECK (salience BETWEEN 0 AND 100),
  ADD CONSTRAINT stance_correction CHECK ((supersedes_id IS NULL) = (correction_reason IS NULL)),
  ADD CONSTRAINT stance_corrects_earlier CHECK (supersedes_id < id);
ALTER TABLE statement_version
  ADD CONSTRAINT statement_credibility CHECK (information_credibility BETWEEN 1 AND 6);
ALTER TABLE attribution_link
  ADD CONSTRAINT link_speaker CHECK ((actor_id IS NULL) <> (description IS NULL));

-- Nothing stands in a relation to itself.
ALTER TABLE membership_version ADD CONSTRAINT membership_other CHECK (member_id <> group_id);
ALTER TABLE proposal_relation ADD CONSTRAINT proposal_other CHECK (proposal_id <> related_proposal_id);
ALTER TABLE statement_relation ADD CONSTRAINT statement_other CHECK (statement_id <> related_statement_id);
ALTER TABLE source_version ADD CONSTRAINT source_other CHECK (source_id <> copy_of_id);
