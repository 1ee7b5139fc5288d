-- I2: what was released is never updated or deleted. Records may be deleted by lawful erasure alone, never changed.
create trigger take_is_never_updated before update on take begin select raise(abort, 'a take is never changed'); end;
create trigger take_is_never_deleted before delete on take begin select raise(abort, 'a take is never deleted'); end;
create trigger record_is_never_updated before update on take_record begin select raise(abort, 'a take''s record is never changed'); end;
create trigger log_entry_is_never_updated before update on log_entry begin select raise(abort, 'a log entry is never changed'); end;
create trigger log_entry_is_never_deleted before delete on log_entry begin select raise(abort, 'a log entry is never deleted'); end;
create trigger checkpoint_is_never_updated before update on log_checkpoint begin select raise(abort, 'a signed checkpoint is never changed'); end;
create trigger checkpoint_is_never_deleted before delete on log_checkpoint begin select raise(abort, 'a signed checkpoint is never deleted'); end;
create trigger log_never_shrinks before update on log_head when new.size < old.size begin select raise(abort, 'the log never shrinks'); end;
create trigger log_name_is_never_updated before update on log_name begin select raise(abort, 'a name of the log is never changed'); end;
create trigger log_name_is_never_deleted before delete on log_name begin select raise(abort, 'a name of the log is never deleted'); end;
create trigger log_is_never_deleted before delete on log_head begin select raise(abort, 'the log is never deleted'); end;
