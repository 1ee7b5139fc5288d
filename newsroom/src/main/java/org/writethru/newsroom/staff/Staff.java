package org.writethru.newsroom.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.platform.Database;
import org.writethru.story.Outcome;

/** The people of the newsroom: the front door of this room. May be used from any thread. */
public final class Staff {
    private static final String LINK = "/desk/link/";

    private final SecureRandom random;
    private final Audit audit;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Door door;
    private final SignIn signIn;
    private final PasskeySignIn passkeySignIn;
    private final Touch touch;
    private final ProviderSignIn.Ground ground;
    private final Optional<ProviderSignIn> provider;
    private final Links links;
    private final People people;
    private final OwnAccount ownAccount;

    /**
     * @param folder where the key is kept with which second factors are sealed
     * @param address where the newsroom is read: scheme and host, without a slash at the end; passkeys are bound to it
     * @param provider through which people may sign in, if there is one
     */
    public Staff(
            Database database,
            DataFolder folder,
            String address,
            Optional<ProviderSettings> provider,
            Clock clock,
            SecureRandom random,
            PasswordStrength strength) {
        var passwords = new Passwords(strength);
        var throttle = new Throttle(clock);
        this.random = random;
        this.audit = new Audit(database, clock, random);
        this.sessions = new Sessions(database, clock, random);
        this.factors = new SecondFactors(database, new StaffKey(folder, random), audit, clock, random);
        var challenges = new Challenges(clock, random);
        this.passkeys = new Passkeys(database, new RelyingParty(address), challenges, factors, audit, clock);
        var failures = new FailedSignIns(database, audit, clock);
        this.door = new Door(database, sessions, factors, passkeys, throttle, audit, failures, clock, random);
        this.signIn = new SignIn(database, passwords, sessions, throttle, door, failures);
        this.passkeySignIn = new PasskeySignIn(database, passkeys, sessions, throttle, door, failures);
        this.ground = new ProviderSignIn.Ground(database, challenges, door, audit, failures, clock, random);
        this.provider = provider.map(settings -> through(settings, address));
        this.touch = new Touch(database, passkeys, throttle, audit);
        this.links = new Links(database, passwords, door, audit, clock, random);
        this.people = new People(database, links, audit, clock, random);
        this.ownAccount = new OwnAccount(database, passwords, throttle, sessions, audit);
    }

    /**
     * Somebody on the list of accounts.
     *
     * @param comesIn whether a password was chosen and the account is open
     */
    public record Listed(Person person, boolean closed, boolean comesIn) {}

    /** Where acts are noted. */
    public Audit audit() {
        return audit;
    }

    /**
     * The path of a one-time link that makes the chief's account; absent if there are accounts. Each call makes the link of the one
     * before void.
     */
    public Optional<String> firstLink() {
        return links.first().map(Staff::path);
    }

    /**
     * The path of a one-time link with which this person chooses a new password.
     *
     * @param withoutCodes whether the person's second factors, passkeys too, are taken away, for somebody who lost them
     */
    public Outcome<String> linkFor(String login, boolean withoutCodes) {
        return switch (people.linkFor(login, withoutCodes)) {
            case Outcome.Done<People.Invited>(var invited) -> new Outcome.Done<>(path(invited.link()));
            case Outcome.Refused<People.Invited>(var refusal) -> new Outcome.Refused<>(refusal);
        };
    }

    static String path(Token link) {
        return LINK + link.text();
    }

    /** Everybody, those with an open account first. */
    public List<Listed> list() {
        return people.all().stream()
                .map(account -> new Listed(
                        account.person(),
                        !account.open(),
                        account.open() && account.password().isPresent()))
                .toList();
    }

    /**
     * Whether whoever is signed in is really there: for an act that asks for the password once more. Refused in words for the
     * person, and slowed down, if it is not theirs.
     */
    public Outcome<Person> confirm(Visit visit, String password) {
        return ownAccount.confirm(visit, password);
    }

    /** Whether this person has a passkey. */
    public boolean hasPasskey(Person person) {
        return !passkeys.of(person).isEmpty();
    }

    /**
     * Begins to ask whoever is signed in for one of their passkeys: what the browser is to ask of an authenticator, as JSON.
     *
     * @param act what it is shown for; the answer is good for nothing else
     */
    public Outcome<byte[]> askTouch(Visit visit, String act) {
        return touch.ask(visit, act);
    }

    /**
     * Whether whoever is signed in is really there: for an act that asks for a passkey. The answer is used up, and noted.
     *
     * @param answer what the browser hands over, as JSON
     */
    public Outcome<Person> confirmByTouch(Visit visit, String act, String answer) {
        return touch.confirm(visit, act, answer);
    }

    /** Whether the session of this visit still lasts; for what stays open longer than one request. */
    public boolean stillSignedIn(Visit visit) {
        return sessions.lasts(visit.session());
    }

    SecureRandom random() {
        return random;
    }

    Sessions sessions() {
        return sessions;
    }

    SignIn signIn() {
        return signIn;
    }

    SecondFactors factors() {
        return factors;
    }

    Passkeys passkeys() {
        return passkeys;
    }

    /** Signing in through this provider. */
    ProviderSignIn through(ProviderSettings settings, String address) {
        return new ProviderSignIn(settings, address, ground);
    }

    Optional<ProviderSignIn> provider() {
        return provider;
    }

    PasskeySignIn passkeySignIn() {
        return passkeySignIn;
    }

    Door door() {
        return door;
    }

    Links links() {
        return links;
    }

    People people() {
        return people;
    }

    OwnAccount ownAccount() {
        return ownAccount;
    }
}
