/**
 * The rules of "how a position is resolved" as plain, slow SQL over the tables, to hold the server to.
 * $1 proposal, $2 asOf, $3 knownAt, $4 first hand only, $5 the least directness or null, $6 public by, or null, $7 confirmed on this day or later, or null,
 * $8 whether the days on which a stance may have held count as well.
 */
/** The last day that a coarse date may mean. */
const last = (column: string) => `CASE ${column}_precision WHEN 'day' THEN ${column}
    WHEN 'month' THEN (date_trunc('month', ${column}) + interval '1 month - 1 day')::date
    WHEN 'year' THEN (date_trunc('year', ${column}) + interval '1 year - 1 day')::date END`;
/** A membership counts from the last day on which it may have begun until the first on which it may have ended. */
const CERTAINLY = `coalesce(${last('m.valid_from')}, '-infinity') AS starts,
    CASE WHEN m.valid_to IS NULL THEN 'infinity' WHEN m.valid_from_precision = 'day' THEN greatest(m.valid_to, m.valid_from + 1)
         ELSE m.valid_to END AS ends`;
const PERHAPS = `coalesce(m.valid_from, '-infinity') AS starts, coalesce(${last('m.valid_to')}, 'infinity') AS ends`;

const KNOWN = `
  -- Memberships as they were known.
  membership_known AS (
    SELECT latest.*, CASE WHEN $8 THEN perhaps.starts ELSE certainly.starts END AS starts,
           CASE WHEN $8 THEN perhaps.ends ELSE certainly.ends END AS ends
    FROM (SELECT DISTINCT ON (membership_id) * FROM membership_version
          WHERE revision <= $3 ORDER BY membership_id, revision DESC) latest,
      LATERAL (SELECT latest.*) m, LATERAL (SELECT ${CERTAINLY}) certainly, LATERAL (SELECT ${PERHAPS}) perhaps
    WHERE latest.retracted_reason IS NULL),
  -- The statements under each stance, and when their sources had appeared, as it was known.
  source_of AS (
    SELECT l.stance_id AS id, t.quote_exact, t.spoken_on, ${last('t.spoken_on')} AS surely_spoken_by, ${last('d.published_on')} AS published_by
    FROM stance_statement l
    JOIN LATERAL (SELECT * FROM statement_version v WHERE v.statement_id = l.statement_id AND v.revision <= $3
                  ORDER BY v.revision DESC LIMIT 1) t ON true
    JOIN LATERAL (SELECT * FROM source_version v WHERE v.source_id = t.source_id AND v.revision <= $3
                  ORDER BY v.revision DESC LIMIT 1) d ON true),
  -- A coder who does not say how direct a stance is, but has a note and no quote, has inferred it.
  direct AS (
    SELECT id, coalesce(directness::text, CASE WHEN note IS NOT NULL AND NOT EXISTS (
             SELECT FROM source_of o WHERE o.id = s.id AND o.quote_exact IS NOT NULL) THEN 'inferred' ELSE 'explicit' END) AS how
    FROM stance s),
  -- 1. Recorded by then, neither superseded nor retracted by then.
  live AS (
    SELECT * FROM stance s
    WHERE proposal_id = $1 AND revision <= $3 AND (first_hand OR NOT $4)
      AND ($5::text IS NULL OR array_position('{explicit,implied,inferred}', $5)
        >= array_position('{explicit,implied,inferred}', (SELECT how::text FROM direct d WHERE d.id = s.id)))
      AND ($6::date IS NULL OR EXISTS (SELECT FROM source_of o WHERE o.id = s.id AND o.published_by <= $6))
      AND NOT EXISTS (SELECT FROM stance c WHERE c.supersedes_id = s.id AND c.revision <= $3)
      AND NOT EXISTS (SELECT FROM stance_retraction r WHERE r.stance_id = s.id AND r.revision <= $3)),
  -- 2. What a member says while it represents a group counts as the group's, via that member. A ballot is its voter's alone, unless it says for whom it is cast.
  ballot AS (
    SELECT l.id FROM live l JOIN LATERAL (
      SELECT kind FROM event_version e WHERE e.event_id = l.event_id AND e.revision <= $3
      ORDER BY e.revision DESC LIMIT 1) latest ON latest.kind = 'vote'),
  heard AS (
    SELECT actor_id AS holder, via_id AS via, id FROM live
    UNION
    SELECT m.group_id, l.actor_id, l.id FROM live l JOIN membership_known m ON m.member_id = l.actor_id
    WHERE m.represents AND m.starts <= l.valid_from AND l.valid_from < m.ends AND (l.id NOT IN (SELECT id FROM ballot) OR l.on_behalf_of_id = m.group_id)),
  -- By the words under it, as they stood when the stance was written, it had begun on some day at the latest.
  said_by AS (
    SELECT s.id, min(least(${last('t.spoken_on')}, ${last('d.published_on')})) AS day
    FROM stance s JOIN stance_statement l ON l.stance_id = s.id
    JOIN LATERAL (SELECT * FROM statement_version v WHERE v.statement_id = l.statement_id AND v.revision <= s.revision
                  ORDER BY v.revision DESC LIMIT 1) t ON true
    JOIN LATERAL (SELECT * FROM source_version v WHERE v.source_id = t.source_id AND v.revision <= s.revision
                  ORDER BY v.revision DESC LIMIT 1) d ON true
    GROUP BY s.id),
  -- It began on some day from earliest to latest, and ended on some day from first_end to last_end.
  dated AS (
    SELECT l.*, l.valid_from AS earliest,
           CASE WHEN b.day BETWEEN l.valid_from AND ${last('l.valid_from')} THEN b.day ELSE ${last('l.valid_from')} END AS latest,
           CASE WHEN l.valid_to IS NULL THEN 'infinity' WHEN l.valid_from_precision = 'day' THEN greatest(l.valid_to, l.valid_from + 1)
                ELSE date_trunc(l.valid_to_precision::text, l.valid_to)::date END AS first_end,
           coalesce(${last('l.valid_to')}, 'infinity') AS last_end
    FROM live l LEFT JOIN said_by b USING (id)),
  said AS (
    SELECT h.holder, h.via, l.id, l.revision, l.level, l.earliest, l.last_end, l.latest, l.valid_from, l.valid_to,
           CASE WHEN $8 THEN l.earliest ELSE l.latest END AS starts, CASE WHEN $8 THEN l.last_end ELSE l.first_end END AS ends,
           CASE WHEN l.voice = 'own' THEN 'own' WHEN l.claimant_id IS NOT NULL THEN 'act_' || l.claimant_id
                ELSE 'says ' || l.claimant_description END AS voice
    FROM heard h JOIN dated l USING (id)),
  -- Anything can change only where some stance may start or end.
  boundary AS (
    SELECT holder, voice, day FROM said, unnest(ARRAY[starts, ends, earliest, earliest + 1, last_end]) AS day
    UNION SELECT holder, voice, 'infinity' FROM said),
  step AS (
    SELECT b.holder, b.voice, b.day AS starts, lead(b.day) OVER (PARTITION BY b.holder, b.voice ORDER BY b.day) AS ends,
           w.id, w.via, w.level, w.starts AS first_day
    FROM boundary b LEFT JOIN LATERAL (
      SELECT * FROM said s
      WHERE s.holder = b.holder AND s.voice = b.voice AND s.starts <= b.day AND b.day < s.ends
        -- It is not certain where another may have taken its place. Of those that are dated alike the later record wins.
        AND ($8 OR NOT EXISTS (
          SELECT FROM said o
          WHERE o.holder = s.holder AND o.voice = s.voice AND o.level <> s.level AND o.earliest <= b.day AND b.day < o.last_end
            AND ((o.revision, o.id) > (s.revision, s.id) OR (o.earliest, o.starts) <> (s.earliest, s.starts))
            AND (least(o.starts, b.day) > s.earliest
              OR least(o.starts, b.day) = s.earliest AND (o.revision, o.id) > (s.revision, s.id))))
      ORDER BY s.starts DESC, s.revision DESC, s.id DESC LIMIT 1) w ON true),
  -- Steps at one level without a gap are one run; a gap is a step without a level.
  numbered AS (
    SELECT *, sum(changed) OVER (PARTITION BY holder, voice ORDER BY starts) AS run
    FROM (SELECT *, CASE WHEN level IS DISTINCT FROM lag(level) OVER (PARTITION BY holder, voice ORDER BY starts)
                    THEN 1 ELSE 0 END AS changed FROM step) s),
  run AS (
    SELECT holder, voice, run, level, min(starts) AS since, max(ends) AS until, (array_agg(id ORDER BY starts))[1] AS first,
           (array_agg(id ORDER BY starts DESC))[1] AS last
    FROM numbered WHERE level IS NOT NULL GROUP BY holder, voice, run, level),
  run_with_previous AS (
    SELECT *, lag(level) OVER w AS previous, lag(since) OVER w AS previous_since, lag(until) OVER w AS previous_until
    FROM run WINDOW w AS (PARTITION BY holder, voice ORDER BY since)),
  position AS (
    SELECT n.holder, n.voice, n.id, n.level, n.via, n.first_day, r.first, r.last, r.since, r.until,
           r.previous, r.previous_since, r.previous_until
    FROM numbered n JOIN run_with_previous r USING (holder, voice, run)
    WHERE n.starts <= $2 AND $2 < n.ends AND ($7::date IS NULL OR $7 <= greatest((
      SELECT CASE WHEN latest <= $2 THEN latest ELSE earliest END FROM dated d WHERE d.id = n.id),
      (SELECT max(o.spoken_on) FROM source_of o WHERE o.id = n.id AND o.surely_spoken_by <= $2
       AND ($6::date IS NULL OR o.published_by <= $6)))))`;

const day = (column: string) => `to_char(nullif(${column}, 'infinity'), 'YYYY-MM-DD')`;

/** One row for each voice in which something is said of somebody on the day. 3. Rivals start on the same day and disagree. */
export const POSITIONS = `WITH ${KNOWN}
  SELECT 'act_' || holder AS holder, voice, level::text, 'stn_' || id AS stance, 'act_' || nullif(via, 0) AS via,
         -- As it was given, where that is how it is shown.
         (SELECT ${day('CASE WHEN p.since IN (d.latest, d.earliest) THEN d.valid_from ELSE p.since END')}
          FROM dated d WHERE d.id = p.first) AS since,
         (SELECT ${day(`CASE WHEN p.until IN (d.first_end, d.last_end)
            THEN coalesce(date_trunc(d.valid_to_precision::text, d.valid_to)::date, 'infinity') ELSE p.until END`)}
          FROM dated d WHERE d.id = p.last) AS until,
         previous::text, ${day('previous_since')} AS "previousSince", ${day('previous_until')} AS "previousUntil",
         ARRAY(SELECT 'stn_' || s.id FROM said s
               WHERE s.holder = p.holder AND s.voice = p.voice AND s.starts = p.first_day AND $2 < s.ends
                 AND s.earliest = (SELECT earliest FROM dated d WHERE d.id = p.id)
                 AND s.level <> p.level ORDER BY 1) AS rivals
  FROM position p`;

/** 4. Members of the day of the question that do not speak for the group; level null where silent. */
export const MEMBERS = `WITH ${KNOWN}
  SELECT DISTINCT 'act_' || m.group_id AS group, 'act_' || m.member_id AS member, p.level::text
  FROM membership_known m LEFT JOIN position p ON p.holder = m.member_id AND p.voice = 'own'
  WHERE coalesce(m.is_member, NOT m.represents) AND m.starts <= $2 AND $2 < m.ends`;

/**
 * The voice that follows from each statement's chain, by the memberships known when the stance was written:
 * the holder's own where it, or who represented it on the stance's first day, spoke last; else the claimant
 * is the last link that is neither, or the publisher. Several statements: own before attributed, named
 * before unnamed, then the first.
 */
export const VOICES = `
  WITH link AS (
    SELECT s.id AS stance, l.position AS statement, a.position, a.actor_id, a.description, a.mode, a.named, s.actor_id AS holder,
           a.actor_id IS NOT NULL AND (a.actor_id = s.actor_id OR EXISTS (
             SELECT FROM membership_version m, LATERAL (SELECT ${CERTAINLY}) certainly
             WHERE m.member_id = a.actor_id AND m.group_id = s.actor_id AND m.represents AND m.retracted_reason IS NULL
               AND certainly.starts <= s.valid_from AND s.valid_from < certainly.ends
               AND m.revision = (SELECT max(revision) FROM membership_version v
                                 WHERE v.membership_id = m.membership_id AND v.revision <= s.revision))) AS speaks_for
    FROM stance s JOIN stance_statement l ON l.stance_id = s.id JOIN attribution_link a ON a.statement_id = l.statement_id),
  told AS (
    SELECT l.stance_id, l.position, last.own, last.named,
           CASE WHEN last.own AND last.actor_id <> last.holder THEN last.actor_id END AS via,
           CASE WHEN last.own THEN NULL WHEN claimant.stance IS NULL THEN v.publisher ELSE claimant.description END AS description,
           CASE WHEN NOT coalesce(last.own, false) THEN claimant.actor_id END AS claimant
    FROM stance_statement l
    JOIN statement_version t ON t.statement_id = l.statement_id JOIN source_version v ON v.source_id = t.source_id
    LEFT JOIN LATERAL (SELECT *, speaks_for AND mode IN ('said', 'told', 'denied') AS own FROM link
                       WHERE stance = l.stance_id AND statement = l.position ORDER BY position DESC LIMIT 1) last ON true
    LEFT JOIN LATERAL (SELECT * FROM link WHERE stance = l.stance_id AND statement = l.position AND NOT speaks_for
                       ORDER BY position DESC LIMIT 1) claimant ON true)
  SELECT DISTINCT ON (stance_id) stance_id AS id, CASE WHEN own THEN 'own' ELSE 'attributed' END AS voice,
         coalesce(own AND named, false) AS "firstHand", via, claimant, description
  FROM told ORDER BY stance_id, coalesce(own, false) DESC, coalesce(own AND named, false) DESC, position`;
