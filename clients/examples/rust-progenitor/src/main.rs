use std::collections::{HashMap, HashSet};
use std::error::Error;

use demarche::types::*;
use futures::TryStreamExt;

/// What build.rs made of the document.
#[allow(unused)]
mod demarche {
    include!(concat!(env!("OUT_DIR"), "/demarche.rs"));
}

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let bearer = format!("Bearer {}", std::env::var("DEMARCHE_KEY")?);
    let headers = [(reqwest::header::AUTHORIZATION, bearer.parse()?)];
    let http = reqwest::Client::builder()
        .default_headers(headers.into_iter().collect())
        .build()?;
    let client = demarche::Client::new_with_client(&std::env::var("DEMARCHE_URL")?, http);
    read_positions(&client).await?;
    write_stance(&client).await?;
    meet_problem(&client).await?;
    list_stances(&client).await?;
    keep_condition(&client).await
}

/// Positions as typed values.
async fn read_positions(client: &demarche::Client) -> Outcome {
    let positions = client
        .get_proposal_positions()
        .id("ceasefire-before-talks")
        .as_of("2025-05-16")
        .send()
        .await?;
    let by_actor: HashMap<String, &Position> = positions
        .data
        .iter()
        .map(|position| (position.actor.slug.to_string(), position))
        .collect();
    assert_eq!(by_actor.len(), positions.meta.total as usize);
    assert_eq!(by_actor["ukraine"].level, Some(StanceLevel::Support));
    assert_eq!(text(&by_actor["ukraine"].since), "2025-05-08");
    assert_eq!(by_actor["russia"].level, Some(StanceLevel::Oppose));
    assert_eq!(by_actor["turkiye"].level, Some(StanceLevel::Ambiguous));
    assert_eq!(by_actor["european-nato-members"].level, None);
    println!(
        "positions: {}, Ukraine: {}",
        by_actor.len(),
        StanceLevel::Support
    );
    Ok(())
}

/// A statement with its source inside.
fn statement() -> Outcome<StatementOrDraft> {
    let source: SourceDraft = SourceDraft::builder()
        .title("Statement after the talks")
        .publisher("Ministry of Foreign Affairs of Türkiye")
        .try_into()?;
    let link: LinkDraft = LinkDraft::builder()
        .actor(LinkDraftActor::try_from("turkiye")?)
        .mode(LinkMode::Said)
        .named(true)
        .try_into()?;
    let statement: StatementDraft = StatementDraft::builder()
        .paraphrase("Türkiye says that it stands ready to host another round.")
        .source(source)
        .chain(vec![link])
        .try_into()?;
    Ok(statement.into())
}

/// A stance with its statement and the statement's source inside.
async fn write_stance(client: &demarche::Client) -> Outcome {
    let draft = StanceDraft::builder()
        .actor("turkiye")
        .proposal("resumed-talks")
        .level(StanceLevel::Support)
        .valid_from("2025-05-16")
        .statements(vec![statement()?]);
    let stance = client
        .create_stance()
        .body(draft)
        .send()
        .await?
        .into_inner()
        .data;
    assert_eq!(stance.level, StanceLevel::Support);
    assert_eq!(stance.voice, Voice::Own);
    assert_eq!(stance.statements.len(), 1);
    println!("written: {}", *stance.id);
    Ok(())
}

/// A problem, by its code.
async fn meet_problem(client: &demarche::Client) -> Outcome {
    let refused = client.get_stance().id("stn_999999").send().await.err();
    let Some(progenitor_client::Error::ErrorResponse(answer)) = refused else {
        panic!("no problem: {refused:?}")
    };
    let body: Vec<u8> = answer
        .into_inner()
        .into_inner()
        .map_ok(|part| part.to_vec())
        .try_concat()
        .await?;
    let problem: Problem = serde_json::from_slice(&body)?;
    assert_eq!(problem.status, 404);
    assert_eq!(problem.code.as_str(), "unknown-record");
    println!("problem: {}", *problem.code);
    Ok(())
}

/// Every page of a list.
async fn list_stances(client: &demarche::Client) -> Outcome {
    let mut ids = HashSet::new();
    let mut page = client.list_stances().limit(20).send().await?.into_inner();
    loop {
        ids.extend(page.data.iter().map(|stance| stance.id.to_string()));
        let Some(after) = &page.next_cursor else {
            break;
        };
        page = client
            .list_stances()
            .limit(20)
            .after(after.as_str())
            .send()
            .await?
            .into_inner();
    }
    assert!(ids.len() > 20);
    assert_eq!(ids.len(), page.meta.total as usize);
    println!("listed: {}", ids.len());
    Ok(())
}

/// A condition with a test inside of a test, there and back.
async fn keep_condition(client: &demarche::Client) -> Outcome {
    let words = ConditionTestDraftWords::builder()
        .kind(ConditionTestDraftWordsKind::Words)
        .words("Strikes on cities go on.");
    let none = ConditionTestDraftNone::builder()
        .kind(ConditionTestDraftNoneKind::None)
        .tests(vec![ConditionTestDraftWords::try_from(words)?.into()]);
    let stance = ConditionTestDraftStance::builder()
        .kind(ConditionTestDraftStanceKind::Stance)
        .actor("russia")
        .proposal("ceasefire-before-talks")
        .levels(vec![StanceLevel::Support, StanceLevel::ConditionalSupport]);
    let all = ConditionTestDraftAll::builder()
        .kind(ConditionTestDraftAllKind::All)
        .tests(vec![
            ConditionTestDraftNone::try_from(none)?.into(),
            ConditionTestDraftStance::try_from(stance)?.into(),
        ]);
    let test: ConditionTestDraft = ConditionTestDraftAll::try_from(all)?.into();
    let condition = ConditionDraft::builder()
        .text("The strikes end and Russia agrees to a ceasefire.")
        .type_(ConditionType::Sequencing)
        .test(test.clone());
    let draft = StanceDraft::builder()
        .actor("turkiye")
        .proposal("prisoner-exchange")
        .level(StanceLevel::ConditionalSupport)
        .valid_from("2025-05-16")
        .conditions(vec![ConditionDraft::try_from(condition)?])
        .statements(vec![statement()?]);
    let written = client
        .create_stance()
        .body(draft)
        .send()
        .await?
        .into_inner();
    let read = client
        .get_stance()
        .id(written.data.id.as_str())
        .send()
        .await?
        .into_inner();
    let back = read.data.conditions[0].test.as_ref().ok_or("no test")?;
    assert!(matches!(back, ConditionTest::All(ConditionTestAll { tests, .. }) if tests.len() == 2));
    assert_eq!(
        serde_json::to_value(draft_of(back)?)?,
        serde_json::to_value(test)?
    );
    println!("condition: all of none, stance");
    Ok(())
}

/// What was read as it would be written: records by their slugs.
fn draft_of(test: &ConditionTest) -> Outcome<ConditionTestDraft> {
    let drafts = |tests: &[ConditionTest]| tests.iter().map(draft_of).collect::<Outcome<Vec<_>>>();
    Ok(match test {
        ConditionTest::All(ConditionTestAll { tests, .. }) => ConditionTestDraftAll {
            kind: ConditionTestDraftAllKind::All,
            tests: drafts(tests)?,
        }
        .into(),
        ConditionTest::None(ConditionTestNone { tests, .. }) => ConditionTestDraftNone {
            kind: ConditionTestDraftNoneKind::None,
            tests: drafts(tests)?,
        }
        .into(),
        ConditionTest::Stance(ConditionTestStance {
            actor,
            proposal,
            levels,
            ..
        }) => ConditionTestDraftStance {
            kind: ConditionTestDraftStanceKind::Stance,
            actor: text(&actor.slug).try_into()?,
            proposal: text(&proposal.slug).try_into()?,
            levels: levels.clone(),
        }
        .into(),
        ConditionTest::Words(ConditionTestWords { words, .. }) => ConditionTestDraftWords {
            kind: ConditionTestDraftWordsKind::Words,
            words: words.as_str().try_into()?,
            assessed: None,
        }
        .into(),
        other => return Err(format!("a test that was not written: {other:?}").into()),
    })
}

/// Text that may be missing.
fn text(value: &Option<impl std::ops::Deref<Target = String>>) -> String {
    value
        .as_ref()
        .map(|text| text.to_string())
        .unwrap_or_default()
}
