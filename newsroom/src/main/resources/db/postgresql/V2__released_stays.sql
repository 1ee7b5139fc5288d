-- I2: what was released is never updated or deleted. Records may be deleted by lawful erasure alone, never changed.
create function never_changes() returns trigger language plpgsql as $$
begin
  raise exception '% rows are never changed', tg_table_name;
end $$;
create trigger take_is_never_changed before update or delete on take for each row execute function never_changes();
create trigger record_is_never_updated before update on take_record for each row execute function never_changes();
create trigger log_entry_is_never_changed before update or delete on log_entry for each row execute function never_changes();
create trigger checkpoint_is_never_changed before update or delete on log_checkpoint for each row execute function never_changes();
create trigger log_never_shrinks before update on log_head for each row when (new.size < old.size) execute function never_changes();
create trigger log_name_is_never_changed before update or delete on log_name for each row execute function never_changes();
create trigger log_is_never_deleted before delete on log_head for each row execute function never_changes();
create trigger take_is_never_truncated before truncate on take for each statement execute function never_changes();
create trigger record_is_never_truncated before truncate on take_record for each statement execute function never_changes();
create trigger log_entry_is_never_truncated before truncate on log_entry for each statement execute function never_changes();
create trigger checkpoint_is_never_truncated before truncate on log_checkpoint for each statement execute function never_changes();
create trigger log_name_is_never_truncated before truncate on log_name for each statement execute function never_changes();
create trigger log_is_never_truncated before truncate on log_head for each statement execute function never_changes();
