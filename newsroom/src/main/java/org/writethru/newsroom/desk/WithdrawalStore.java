package org.writethru.newsroom.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.story.Guid;

/** The table of withdrawals that are proposed. */
final class WithdrawalStore {
    private static final String PROPOSAL = "opened_on, reason, person, person_name, at";

    private WithdrawalStore() {}

    /** Puts a proposal in place of an earlier one. */
    static void put(JdbcClient sql, Guid story, WithdrawalProposal proposal) {
        sql.sql("""
                insert into withdrawal_proposal (story, opened_on, reason, person, person_name, at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (story) do update
                   set opened_on = excluded.opened_on, reason = excluded.reason, person = excluded.person,
                       person_name = excluded.person_name, at = excluded.at""")
                .param(story.uri())
                .param(proposal.openedOn())
                .param(proposal.reason())
                .param(proposal.by().person())
                .param(proposal.by().name())
                .param(proposal.by().at().toEpochMilli())
                .update();
    }

    static Optional<WithdrawalProposal> find(JdbcClient sql, Guid story) {
        return sql.sql("select " + PROPOSAL + " from withdrawal_proposal where story = ?")
                .param(story.uri())
                .query((row, at) -> proposal(row))
                .optional();
    }

    /** The newest, by their stories. */
    static Map<Guid, WithdrawalProposal> newest(JdbcClient sql, int most) {
        var found = new LinkedHashMap<Guid, WithdrawalProposal>();
        sql.sql("select story, " + PROPOSAL + " from withdrawal_proposal order by at desc, story limit ?")
                .param(most)
                .query(row -> {
                    found.put(new Guid(row.getString("story")), proposal(row));
                });
        return found;
    }

    private static WithdrawalProposal proposal(ResultSet row) throws SQLException {
        var by = new By(row.getString("person"), row.getString("person_name"), Instant.ofEpochMilli(row.getLong("at")));
        return new WithdrawalProposal(row.getInt("opened_on"), row.getString("reason"), by);
    }

    /** Takes it away; false if there was none. */
    static boolean remove(JdbcClient sql, Guid story) {
        return sql.sql("delete from withdrawal_proposal where story = ?")
                        .param(story.uri())
                        .update()
                == 1;
    }
}
