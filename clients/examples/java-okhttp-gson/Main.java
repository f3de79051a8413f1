import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.PositionsApi;
import org.openapitools.client.api.StancesApi;
import org.openapitools.client.model.*;

public class Main {
  static final ApiClient client = new ApiClient();
  static final StancesApi stances;

  static {
    client.setBasePath(System.getenv("DEMARCHE_URL"));
    client.setBearerToken(System.getenv("DEMARCHE_KEY"));
    stances = new StancesApi(client);
  }

  public static void main(String[] args) throws Exception {
    readPositions();
    writeStance();
    meetProblem();
    listStances();
    keepCondition();
  }

  /** Positions as typed values. */
  static void readPositions() throws ApiException {
    PositionsAnswer positions = new PositionsApi(client).getProposalPositions(
        "ceasefire-before-talks", "2025-05-16", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    Map<String, Position> byActor = new HashMap<>();
    for (Position position : positions.getData()) byActor.put(position.getActor().getSlug(), position);
    expect(positions.getMeta().getTotal(), byActor.size());
    expect(StanceLevel.SUPPORT, byActor.get("ukraine").getLevel());
    expect("2025-05-08", byActor.get("ukraine").getSince());
    expect(StanceLevel.OPPOSE, byActor.get("russia").getLevel());
    expect(StanceLevel.AMBIGUOUS, byActor.get("turkiye").getLevel());
    expect(null, byActor.get("european-nato-members").getLevel());
    System.out.println("positions: " + byActor.size() + ", Ukraine: " + byActor.get("ukraine").getLevel());
  }

  /** A statement with its source inside. */
  static StatementOrDraft statement() {
    return new StatementOrDraft(new StatementDraft()
        .paraphrase("Türkiye says that it stands ready to host another round.")
        .source(new SourceOrDraft(new SourceDraft()
            .title("Statement after the talks")
            .publisher("Ministry of Foreign Affairs of Türkiye")))
        .addChainItem(new LinkDraft().actor("turkiye").mode(LinkMode.SAID).named(true)));
  }

  /** A stance with its statement and the statement's source inside. */
  static void writeStance() throws ApiException {
    Stance stance = stances.createStance(new StanceDraft()
        .actor("turkiye")
        .proposal("resumed-talks")
        .level(StanceLevel.SUPPORT)
        .validFrom("2025-05-16")
        .addStatementsItem(statement()), null).getData();
    expect(StanceLevel.SUPPORT, stance.getLevel());
    expect(Voice.OWN, stance.getVoice());
    expect(1, stance.getStatements().size());
    System.out.println("written: " + stance.getId());
  }

  /** A problem, by its code. */
  static void meetProblem() throws Exception {
    try {
      stances.getStance("stn_999999", null, null, null, null);
      throw new AssertionError("no problem");
    } catch (ApiException refused) {
      Problem problem = Problem.fromJson(refused.getResponseBody());
      expect(404, refused.getCode());
      expect("unknown-record", problem.getCode());
      System.out.println("problem: " + problem.getCode());
    }
  }

  /** Every page of a list. */
  static void listStances() throws ApiException {
    Set<String> ids = new HashSet<>();
    StancePage page;
    String after = null;
    do {
      page = stances.listStances(
          20, after, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null);
      for (Stance stance : page.getData()) ids.add(stance.getId());
      after = page.getNextCursor();
    } while (after != null);
    expect(page.getMeta().getTotal(), ids.size());
    expect(true, ids.size() > 20);
    System.out.println("listed: " + ids.size());
  }

  /** A condition with a test inside of a test, there and back. */
  static void keepCondition() throws ApiException {
    ConditionTestDraft test = new ConditionTestDraft(all(List.of(
        new ConditionTestDraft(none(List.of(new ConditionTestDraft(words("Strikes on cities go on."))))),
        new ConditionTestDraft(stance(
            "russia",
            "ceasefire-before-talks",
            List.of(StanceLevel.SUPPORT, StanceLevel.CONDITIONAL_SUPPORT))))));
    Stance written = stances.createStance(new StanceDraft()
        .actor("turkiye")
        .proposal("prisoner-exchange")
        .level(StanceLevel.CONDITIONAL_SUPPORT)
        .validFrom("2025-05-16")
        .addConditionsItem(new ConditionDraft()
            .text("The strikes end and Russia agrees to a ceasefire.")
            .type(ConditionType.SEQUENCING)
            .test(test))
        .addStatementsItem(statement()), null).getData();
    ConditionTest back =
        stances.getStance(written.getId(), null, null, null, null).getData().getConditions().get(0).getTest();
    expect(test, draftOf(back));
    expect(2, back.getConditionTestAll().getTests().size());
    System.out.println("condition: " + back.getConditionTestAll().getKind() + " of none, stance");
  }

  /** What was read as it would be written: records by their slugs. */
  static ConditionTestDraft draftOf(ConditionTest read) {
    Object test = read.getActualInstance();
    if (test instanceof ConditionTestAll) {
      return new ConditionTestDraft(all(draftsOf(((ConditionTestAll) test).getTests())));
    }
    if (test instanceof ConditionTestNone) {
      return new ConditionTestDraft(none(draftsOf(((ConditionTestNone) test).getTests())));
    }
    if (test instanceof ConditionTestStance) {
      ConditionTestStance held = (ConditionTestStance) test;
      return new ConditionTestDraft(
          stance(held.getActor().getSlug(), held.getProposal().getSlug(), held.getLevels()));
    }
    if (test instanceof ConditionTestWords) {
      return new ConditionTestDraft(words(((ConditionTestWords) test).getWords()));
    }
    throw new AssertionError("a test that was not written: " + test);
  }

  static List<ConditionTestDraft> draftsOf(List<ConditionTest> tests) {
    return tests.stream().map(Main::draftOf).collect(Collectors.toList());
  }

  static ConditionTestDraftAll all(List<ConditionTestDraft> tests) {
    return new ConditionTestDraftAll().kind(ConditionTestDraftAll.KindEnum.ALL).tests(tests);
  }

  static ConditionTestDraftNone none(List<ConditionTestDraft> tests) {
    return new ConditionTestDraftNone().kind(ConditionTestDraftNone.KindEnum.NONE).tests(tests);
  }

  static ConditionTestDraftStance stance(String actor, String proposal, List<StanceLevel> levels) {
    return new ConditionTestDraftStance()
        .kind(ConditionTestDraftStance.KindEnum.STANCE)
        .actor(actor)
        .proposal(proposal)
        .levels(levels);
  }

  static ConditionTestDraftWords words(String words) {
    return new ConditionTestDraftWords().kind(ConditionTestDraftWords.KindEnum.WORDS).words(words);
  }

  static void expect(Object expected, Object got) {
    if (!java.util.Objects.equals(expected, got)) throw new AssertionError(got + ", not " + expected);
  }
}
