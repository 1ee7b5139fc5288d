-- The audit list only grows.
create trigger audit_is_never_changed before update or delete on audit_entry for each row execute function never_changes();
create trigger audit_is_never_truncated before truncate on audit_entry for each statement execute function never_changes();
